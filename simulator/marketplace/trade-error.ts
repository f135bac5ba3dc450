/** What was asked of KooGallery is not possible; the message says why, and what is. */
export class TradeError extends RangeError {
  constructor(message: string) {
    super(message);
    this.name = 'TradeError';
  }
}
