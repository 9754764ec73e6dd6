import {existsSync, statfsSync} from 'node:fs';
import path from 'node:path';

type FileSystem = {name: string; isNetwork: boolean};

/**
 * Linux's numbers for file systems, statfs(2). SQLite's write-ahead log does not work over a network
 * (https://www.sqlite.org/wal.html, "Disadvantages"); FUSE may be either, and is most often sshfs.
 */
const fileSystems: Readonly<Record<number, FileSystem>> = {
	26985: {name: 'NFS', isNetwork: true},
	20859: {name: 'SMB', isNetwork: true},
	4266872130: {name: 'SMB', isNetwork: true},
	4283649346: {name: 'CIFS', isNetwork: true},
	16914839: {name: '9P', isNetwork: true},
	1397113167: {name: 'AFS', isNetwork: true},
	12805120: {name: 'Ceph', isNetwork: true},
	198183888: {name: 'Lustre', isNetwork: true},
	1702057286: {name: 'FUSE', isNetwork: true},
	2020557398: {name: 'VirtualBox', isNetwork: true},
	61267: {name: 'ext', isNetwork: false},
	2435016766: {name: 'Btrfs', isNetwork: false},
	1481003842: {name: 'XFS', isNetwork: false},
	801189825: {name: 'ZFS', isNetwork: false},
	4076150800: {name: 'F2FS', isNetwork: false},
	16914836: {name: 'tmpfs', isNetwork: false},
	2035054128: {name: 'overlay', isNetwork: false},
};

/** The file system of this number; null where it is none of those known. */
export const fileSystemNamed = (type: number): FileSystem | null => fileSystems[type >>> 0] ?? null;

/** The folder, or the nearest above it that is there. */
export const standing = (folder: string): string => {
	const above = path.dirname(folder);
	return existsSync(folder) || above === folder ? folder : standing(above);
};

/** What a folder, there already or to be made, lies on; null where that is not known: elsewhere than on Linux the numbers mean other things. */
export const fileSystemOf = (folder: string, platform: NodeJS.Platform = process.platform): FileSystem | null =>
	platform === 'linux' ? fileSystemNamed(statfsSync(standing(folder)).type) : null;
