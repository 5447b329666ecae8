// What permissions.list answers (developers.google.com/drive/api/reference/rest/v3/permissions/list), as who may do what.

import * as z from "zod";
import { mayWrite, type Sharing } from "../../shared/register/sharing.ts";
import { asciiLower } from "../../shared/text/asciiLower.ts";

/** What of permissions.list is asked for. */
export const SHARING_FIELDS = "nextPageToken,permissions(type,role,emailAddress)";

/** People by address; a group, a domain, a link, and who stands on a further page are nobody that can be named. */
export const SharingAnswer = z
  .object({
    permissions: z.array(z.object({ type: z.string(), role: z.string(), emailAddress: z.string().nullish() })),
    nextPageToken: z.string().optional(),
  })
  .transform(({ permissions, nextPageToken }): Sharing => {
    const isPerson = (one: (typeof permissions)[number]) => one.type === "user" && Boolean(one.emailAddress);
    const others = permissions.filter((one) => !isPerson(one) && mayWrite(one.role));
    return {
      people: permissions
        .filter(isPerson)
        .map(({ emailAddress, role }): [string, string] => [asciiLower(emailAddress ?? ""), role]),
      isOpen: others.length > 0 || nextPageToken !== undefined,
    };
  });
