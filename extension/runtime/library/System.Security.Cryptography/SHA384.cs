namespace System.Security.Cryptography
{
    /// <summary>The hash algorithm SHA384.</summary>
    public abstract class SHA384 : HashAlgorithm
    {
        private readonly HashInput input = new HashInput();

        protected SHA384()
        {
            HashSizeValue = 384;
        }
        public static new SHA384 Create()
        {
            return new Implementation();
        }
        public static byte[] HashData(byte[] source)
        {
            if (source == null) throw new ArgumentNullException("source");
            return HashLeaves.Hash("SHA384", source);
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
            return HashLeaves.Hash("SHA384", input.Take());
        }

        private sealed class Implementation : SHA384
        {
        }
    }
}
