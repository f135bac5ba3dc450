/** What an answer says of itself, whoever it is from. */
export interface AnswerCodes {
  /** KooGallery's own code; null when the answer is not KooGallery's. */
  resultCode: string | null;
  /** The code of the gateway in front of it. */
  errorCode: string | null;
  /** In words; empty for none. */
  message: string;
}

/** The JSON of a text, or null. */
export function parseAnswer(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** Reads the codes of a parsed answer, of whatever shape. */
export function answerCodes(value: unknown): AnswerCodes {
  const { resultCode, resultMsg, error_code, error_msg } = (value ?? {}) as Record<string, unknown>;
  return {
    resultCode: textOrNull(resultCode),
    errorCode: textOrNull(error_code),
    message: textOrNull(resultMsg) ?? textOrNull(error_msg) ?? '',
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
