namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA512.</summary>
    public abstract class SHA512 : HashAlgorithm
    {
        private readonly HashInput input = new HashInput();

        protected SHA512()
        {
            HashSizeValue = 512;
        }
        public static new SHA512 Create()
        {
            return new Implementation();
        }
        public static byte[] HashData(byte[] source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return HashLeaves.Hash("SHA512", source);
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
            return HashLeaves.Hash("SHA512", input.Take());
        }

        private sealed class Implementation : SHA512
        {
        }
    }
}
