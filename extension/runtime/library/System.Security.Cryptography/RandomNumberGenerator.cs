namespace System.Security.Cryptography
{
    /// <summary>Random bytes; in the simulation they repeat with the seed of the run.</summary>
    public abstract class RandomNumberGenerator : IDisposable
    {
        protected RandomNumberGenerator()
        {
        }
        public static RandomNumberGenerator Create()
        {
            return new RNGCryptoServiceProvider();
        }
        public static byte[] GetBytes(int count)
        {
            byte[] bytes = new byte[count];
            HashLeaves.Fill(bytes, 0, count);
            return bytes;
        }
        public static int GetInt32(int toExclusive)
        {
            if (toExclusive <= 0) throw new ArgumentOutOfRangeException("toExclusive", "Positive number required.");
            return GetInt32(0, toExclusive);
        }
        public static int GetInt32(int fromInclusive, int toExclusive)
        {
            if (fromInclusive >= toExclusive) throw new ArgumentException("Range of random number does not contain at least one possibility.");
            ulong range = (ulong)((long)toExclusive - fromInclusive);
            return (int)(fromInclusive + (long)(BitConverter.ToUInt64(GetBytes(8), 0) % range));
        }
        public abstract void GetBytes(byte[] data);
        public virtual void GetBytes(byte[] data, int offset, int count)
        {
            byte[] part = new byte[count];
            GetBytes(part);
            Buffer.BlockCopy(part, 0, data, offset, count);
        }
        public virtual void GetNonZeroBytes(byte[] data)
        {
            GetBytes(data);
            for (int i = 0; i < data.Length; i++)
            {
                while (data[i] == 0) data[i] = GetBytes(1)[0];
            }
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
        }
    }
}
