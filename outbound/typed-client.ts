import createClient from 'openapi-fetch';
import type { paths } from '../generated/types/koogallery.ts';

/** The address that requests are written for; the transport puts the host. */
const nowhere = 'http://koogallery.invalid';

/** KooGallery's interfaces as the contract types them. */
export const typed = createClient<paths>({ baseUrl: nowhere });
