/** An input that cannot be read: where, what was wrong, and what to do. The rest of a batch goes on. */
export class IntakeError extends Error {
  constructor(
    readonly where: string,
    readonly wrong: string,
    readonly remedy: string,
  ) {
    super(`${where}: ${wrong}. ${remedy}`)
  }
}
