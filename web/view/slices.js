// Long work in short slices, so that the page answers to the reader in between.

// Half a frame at 60 frames a second.
const SLICE_MS = 8;

/**
 * Calls the work for each item in order. The first slice runs at once, within the call; the others follow after the
 * browser had its turn.
 * @template Item
 * @param {Iterable<Item>} items
 * @param {(item: Item) => boolean} work answers whether to go on
 */
export async function inSlices(items, work) {
    let sliceEnd = performance.now() + SLICE_MS;
    for (const item of items) {
        if (performance.now() > sliceEnd) {
            await new Promise((resolve) => setTimeout(resolve));
            sliceEnd = performance.now() + SLICE_MS;
        }
        if (!work(item)) return;
    }
}
