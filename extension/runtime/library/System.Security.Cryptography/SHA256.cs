namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA256.</summary>
    public abstract class SHA256 : HashAlgorithm
    {
        private readonly HashInput input = new HashInput();

        protected SHA256()
        {
            HashSizeValue = 256;
        }
        public static new SHA256 Create()
        {
            return new Implementation();
        }
        public static byte[] HashData(byte[] source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return HashLeaves.Hash("SHA256", source);
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
            return HashLeaves.Hash("SHA256", input.Take());
        }

        private sealed class Implementation : SHA256
        {
        }
    }
}
