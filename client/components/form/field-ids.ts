/** Id on the page of the control that a pointer means, so that a summary can lead to it. */
export function controlId(pointer: string): string {
  return `field${pointer.replaceAll(/[^A-Za-z0-9-]/g, "-")}`;
}

export type FieldLook = {
  readonly label: string;
  /** As the server points at it: `/name`, `/domains/0/share`. */
  readonly pointer: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly isRequired?: boolean | undefined;
};

/** What ties a control to its label, hint and error. */
export function controlProps({ pointer, hint, error, isRequired = false }: FieldLook) {
  const id = controlId(pointer);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return {
    id,
    "aria-describedby": described === "" ? undefined : described,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": isRequired ? true : undefined,
  } as const;
}
