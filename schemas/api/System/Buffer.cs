namespace System
{
    /// <summary>Copies bytes between arrays of numbers.</summary>
    public static class Buffer
    {
        public static extern void BlockCopy(Array src, int srcOffset, Array dst, int dstOffset, int count);
        public static extern int ByteLength(Array array);
        public static extern byte GetByte(Array array, int index);
        public static extern void SetByte(Array array, int index, byte value);
    }
}
