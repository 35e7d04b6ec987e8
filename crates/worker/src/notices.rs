//! What the reader should know about the input.
