namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA1.</summary>
    public abstract class SHA1 : HashAlgorithm
    {
        private readonly HashInput input = new HashInput();

        protected SHA1()
        {
            HashSizeValue = 160;
        }
        public static new SHA1 Create()
        {
            return new Implementation();
        }
        public static byte[] HashData(byte[] source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return HashLeaves.Hash("SHA1", source);
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
            return HashLeaves.Hash("SHA1", input.Take());
        }

        private sealed class Implementation : SHA1
        {
        }
    }
}
