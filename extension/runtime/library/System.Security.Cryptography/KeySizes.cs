namespace System.Security.Cryptography
{
    /// <summary>Lengths in bits that a cipher takes.</summary>
    public sealed class KeySizes
    {
        public KeySizes(int minSize, int maxSize, int skipSize)
        {
            MinSize = minSize;
            MaxSize = maxSize;
            SkipSize = skipSize;
        }
        public int MaxSize { get; }
        public int MinSize { get; }
        public int SkipSize { get; }

        internal bool Contains(int size)
        {
            if (size < MinSize || size > MaxSize) return false;
            return size == MinSize || SkipSize > 0 && (size - MinSize) % SkipSize == 0;
        }
    }
}
