// What the Worker and the register's script say to each other about letters.

export const LETTERS_PATH = "/v1/letters";

/** One letter to send. `from`: the name of the sender; `reply_to`: where answers go, "" where the city has named no address. */
export interface OutgoingLetter {
  readonly letter: number;
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly reply_to: string;
  readonly from: string;
}
