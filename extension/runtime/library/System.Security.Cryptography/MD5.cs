namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm MD5.</summary>
    public abstract class MD5 : HashAlgorithm
    {
        private readonly HashInput input = new HashInput();

        protected MD5()
        {
            HashSizeValue = 128;
        }
        public static new MD5 Create()
        {
            return new Implementation();
        }
        public static byte[] HashData(byte[] source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return HashLeaves.Hash("MD5", source);
        }
        public override void Initialize()
        {
            input.Take();
        }
        protected override void HashCore(byte[] array, int ibStart, int cbSize)
        {
            input.Add(array, ibStart, cbSize);
        }
        protected override byte[] HashFinal()
        {
            return HashLeaves.Hash("MD5", input.Take());
        }

        private sealed class Implementation : MD5
        {
        }
    }
}
