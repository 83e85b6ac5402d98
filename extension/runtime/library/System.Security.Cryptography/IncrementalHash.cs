namespace System.Security.Cryptography
{
    /// <summary>A hash that is given its data piece by piece.</summary>
    public sealed class IncrementalHash : IDisposable
    {
        private readonly HashInput input = new HashInput();
        private readonly HashAlgorithmName algorithm;
        private readonly byte[] key;

        private IncrementalHash(HashAlgorithmName algorithm, byte[] key)
        {
            this.algorithm = algorithm;
            this.key = key;
        }
        public HashAlgorithmName AlgorithmName
        {
            get { return algorithm; }
        }
        public static IncrementalHash CreateHash(HashAlgorithmName hashAlgorithm)
        {
            return new IncrementalHash(hashAlgorithm, null);
        }
        public static IncrementalHash CreateHMAC(HashAlgorithmName hashAlgorithm, byte[] key)
        {
            if (key == null) throw new ArgumentNullException("key");
            return new IncrementalHash(hashAlgorithm, (byte[])key.Clone());
        }
        public void AppendData(byte[] data)
        {
            if (data == null) throw new ArgumentNullException("data");
            input.Add(data, 0, data.Length);
        }
        public void AppendData(byte[] data, int offset, int count)
        {
            if (data == null) throw new ArgumentNullException("data");
            input.Add(data, offset, count);
        }
        public byte[] GetHashAndReset()
        {
            return key == null ? HashLeaves.Hash(algorithm.Name, input.Take()) : HashLeaves.Keyed(algorithm.Name, key, input.Take());
        }
        public void Dispose()
        {
        }
    }
}
