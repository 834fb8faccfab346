/** Something that the person who asked can mend: said in one sentence, exit code 2. */
export class InputError extends Error {}
