//! The compiled-in fonts: the text font in its weights, and the icons. Pure: nothing is read at run time.
