namespace System.Security.Cryptography
{
    /// <summary>What has been given to a hash so far.</summary>
    internal sealed class HashInput
    {
        private byte[] bytes = new byte[0];
        private int count;

        internal void Add(byte[] array, int start, int length)
        {
            if (count + length > bytes.Length) Array.Resize(ref bytes, Math.Max(bytes.Length * 2, count + length));
            Buffer.BlockCopy(array, start, bytes, count, length);
            count += length;
        }
        /// <summary>All of it; afterwards there is nothing.</summary>
        internal byte[] Take()
        {
            Array.Resize(ref bytes, count);
            byte[] taken = bytes;
            bytes = new byte[0];
            count = 0;
            return taken;
        }
    }
}
