const ascii = /^[\x20-\x7E\n]*$/;

let segmenter: Intl.Segmenter | undefined;

/** A text as what a person sees as its characters. ASCII never wakes `Intl.Segmenter`, which costs milliseconds once. */
export const graphemes = (text: string): string[] => {
	if (ascii.test(text)) return text.split('');
	segmenter ??= new Intl.Segmenter();
	return Array.from(segmenter.segment(text), ({segment}) => segment);
};
