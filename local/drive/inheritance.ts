// What folders pass on: whoever is let into a folder is let into what lies in it.

import { type DriveFile, ownerOf, type Permission } from "../files/driveFile.ts";

/** The file with what these folders pass on, beside what it is shared with on its own; what others passed on is gone. */
export function withInherited(file: DriveFile, folders: readonly DriveFile[]): DriveFile {
  const owner = ownerOf(file);
  const passed = new Map<string, Permission>();
  for (const one of folders.flatMap(({ permissions }) => permissions)) {
    if (owner === "" || one.emailAddress !== owner) passed.set(one.id, passedOn(one));
  }
  const own = file.permissions.filter((one) => !one.inherited);
  const isOwner = ({ role }: Permission): boolean => role === "owner";
  const others = own.filter((one) => !isOwner(one));
  return { ...file, permissions: [...own.filter(isOwner), ...passed.values(), ...others] };
}

/** What lies below a changed folder, each with what its folders now pass on; the nearest first. */
export function passedDown(folder: DriveFile, files: Iterable<DriveFile>): readonly DriveFile[] {
  const all = [...files];
  const changed = new Map([[folder.id, folder]]);
  const byId = new Map(all.map((file) => [file.id, file]));
  for (let floor: readonly DriveFile[] = [folder]; floor.length > 0; ) {
    const ids = new Set(floor.map(({ id }) => id));
    const below = all.filter(({ id, parents }) => !changed.has(id) && parents.some((parent) => ids.has(parent)));
    floor = below.map((file) =>
      withInherited(
        file,
        file.parents.flatMap((id) => changed.get(id) ?? byId.get(id) ?? []),
      ),
    );
    for (const file of floor) changed.set(file.id, file);
  }
  changed.delete(folder.id);
  return [...changed.values()];
}

/** Who owns a folder may edit what others put into it. */
function passedOn(permission: Permission): Permission {
  const { pendingOwner: _, ...rest } = permission;
  return { ...rest, role: rest.role === "owner" ? "writer" : rest.role, inherited: true };
}
