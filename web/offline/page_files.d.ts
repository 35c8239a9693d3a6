/** A file of the page, by its path below the page's folder. */
export interface PageFile {
    path: string;
    integrity: string;
    /** Its name has its hash in it: whatever has that name is the right one. */
    isNamedByContent: boolean;
}

declare global {
    // Filled in by the build.
    const PAGE_FILES: readonly PageFile[];
    const PAGE_VERSION: string;
}
