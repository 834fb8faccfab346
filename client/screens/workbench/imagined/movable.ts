/** Whether somebody can be imagined in another group of a partition: what form a party has is no place to go to. */
export function isMovable(partition: string): boolean {
  return partition !== "form";
}
