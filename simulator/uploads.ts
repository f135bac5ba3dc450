/** A license string or file that the merchant uploaded. */
export interface Upload {
  /** The request that it answers. */
  eventId: string;
  type: 'CHARACTERS' | 'FILE';
  receivedAt: Date;
  /** Null for a string. */
  fileName: string | null;
  /** The bytes of the file, or of the string in UTF-8. */
  content: Buffer;
  /** Of the content, hex in lower case. */
  sha256: string;
}

/** Everything that was uploaded. */
export interface Uploads {
  add(upload: Upload): void;
  /** The oldest first. */
  list(): Upload[];
  /** Those of one request, the oldest first. */
  of(eventId: string): Upload[];
}

/** An empty shelf. */
export function createUploads(): Uploads {
  const uploads: Upload[] = [];
  return {
    add(upload) {
      uploads.push(upload);
    },
    list: () => [...uploads],
    of: (eventId) => uploads.filter((upload) => upload.eventId === eventId),
  };
}
