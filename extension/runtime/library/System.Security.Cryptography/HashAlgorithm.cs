using System.IO;

namespace System.Security.Cryptography
{
    /// <summary>Makes a short number of bytes of any length.</summary>
    public abstract class HashAlgorithm : IDisposable
    {
        protected int HashSizeValue;
        protected internal byte[] HashValue;
        protected int State;
        private bool isDisposed;

        protected HashAlgorithm()
        {
        }
        /// <summary>In bits.</summary>
        public virtual int HashSize
        {
            get { return HashSizeValue; }
        }
        public virtual int InputBlockSize
        {
            get { return 1; }
        }
        public virtual int OutputBlockSize
        {
            get { return 1; }
        }
        public virtual bool CanTransformMultipleBlocks
        {
            get { return true; }
        }
        public virtual bool CanReuseTransform
        {
            get { return true; }
        }
        public virtual byte[] Hash
        {
            get
            {
                CheckOpen();
                if (State != 0) throw new CryptographicException("Hash must be finalized before the hash value is retrieved.");
                return HashValue == null ? null : (byte[])HashValue.Clone();
            }
        }
        private void CheckOpen()
        {
            if (isDisposed) throw new ObjectDisposedException(null);
        }
        public abstract void Initialize();
        protected abstract void HashCore(byte[] array, int ibStart, int cbSize);
        protected abstract byte[] HashFinal();

        public byte[] ComputeHash(byte[] buffer)
        {
            CheckOpen();
            if (buffer == null) throw new ArgumentNullException("buffer");
            return ComputeHash(buffer, 0, buffer.Length);
        }
        public byte[] ComputeHash(byte[] buffer, int offset, int count)
        {
            CheckOpen();
            if (buffer == null) throw new ArgumentNullException("buffer");
            if (offset < 0) throw new ArgumentOutOfRangeException("offset", "Non-negative number required.");
            if (count < 0 || count > buffer.Length) throw new ArgumentException("Value was invalid.");
            if (buffer.Length - count < offset) throw new ArgumentException("Offset and length were out of bounds for the array or count is greater than the number of elements from index to the end of the source collection.");
            HashCore(buffer, offset, count);
            return Finish();
        }
        /// <summary>Of all that the stream still gives.</summary>
        public byte[] ComputeHash(Stream inputStream)
        {
            CheckOpen();
            byte[] buffer = new byte[4096];
            int count;
            while ((count = inputStream.Read(buffer, 0, buffer.Length)) > 0) HashCore(buffer, 0, count);
            return Finish();
        }
        private byte[] Finish()
        {
            HashValue = HashFinal();
            byte[] result = (byte[])HashValue.Clone();
            State = 0;
            Initialize();
            return result;
        }
        public int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
        {
            CheckOpen();
            State = 1;
            HashCore(inputBuffer, inputOffset, inputCount);
            if (outputBuffer != null && (inputBuffer != outputBuffer || inputOffset != outputOffset)) Buffer.BlockCopy(inputBuffer, inputOffset, outputBuffer, outputOffset, inputCount);
            return inputCount;
        }
        public byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
        {
            CheckOpen();
            HashCore(inputBuffer, inputOffset, inputCount);
            Finish();
            byte[] copy = new byte[inputCount];
            Buffer.BlockCopy(inputBuffer, inputOffset, copy, 0, inputCount);
            return copy;
        }
        public void Clear()
        {
            Dispose();
        }
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            isDisposed = true;
        }
        /// <summary>By name, such as `SHA256`; null for unknown names.</summary>
        public static HashAlgorithm Create(string hashName)
        {
            switch (hashName.Replace("-", "").ToUpperInvariant())
            {
                case "MD5": return MD5.Create();
                case "SHA":
                case "SHA1": return SHA1.Create();
                case "SHA256": return SHA256.Create();
                case "SHA384": return SHA384.Create();
                case "SHA512": return SHA512.Create();
                default: return null;
            }
        }
    }
}
