namespace System.Security.Cryptography
{
    /// <summary>A hash of data and key (RFC 2104).</summary>
    public abstract class HMAC : KeyedHashAlgorithm
    {
        private readonly HashInput input = new HashInput();

        protected HMAC()
        {
        }
        public string HashName { get; set; }
        public override void Initialize()
        {
            input.Take();
        }
        protected override void HashCore(byte[] rgb, int ib, int cb)
        {
            input.Add(rgb, ib, cb);
        }
        protected override byte[] HashFinal()
        {
            return HashLeaves.Keyed(HashName, KeyValue, input.Take());
        }
    }
}
