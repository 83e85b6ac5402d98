namespace System.Security.Cryptography
{
    /// <summary>One message on its way through a cipher.</summary>
    internal sealed class BlockCipher : ICryptoTransform
    {
        private readonly string cipher;
        private readonly bool encrypts;
        private readonly byte[] key;
        private readonly byte[] start;
        private readonly CipherMode mode;
        private readonly PaddingMode padding;
        private readonly int size;
        /// <summary>The block that the next one is chained to.</summary>
        private byte[] chain;
        /// <summary>Of a message that is decrypted, the last block so far: it may be the one with the padding.</summary>
        private byte[] held;

        internal BlockCipher(string cipher, SymmetricAlgorithm settings, bool encrypts, byte[] key, byte[] iv)
        {
            if (key == null) throw new ArgumentNullException("rgbKey");
            if (!settings.ValidKeySize(key.Length * 8)) throw new ArgumentException("Specified key is not a valid size for this algorithm.", "rgbKey");
            size = settings.BlockSize / 8;
            mode = settings.Mode;
            if (mode == CipherMode.ECB) iv = null;
            else if (iv == null || iv.Length != size) throw new ArgumentException("Specified initialization vector (IV) does not match the block size for this algorithm.", "rgbIV");
            this.cipher = cipher;
            this.encrypts = encrypts;
            this.key = (byte[])key.Clone();
            start = iv == null ? new byte[0] : (byte[])iv.Clone();
            padding = settings.Padding;
            chain = start;
        }

        public bool CanReuseTransform
        {
            get { return true; }
        }
        public bool CanTransformMultipleBlocks
        {
            get { return true; }
        }
        public int InputBlockSize
        {
            get { return size; }
        }
        public int OutputBlockSize
        {
            get { return size; }
        }

        private bool HoldsBack
        {
            get { return !encrypts && padding != PaddingMode.None && padding != PaddingMode.Zeros; }
        }

        public int TransformBlock(byte[] inputBuffer, int inputOffset, int inputCount, byte[] outputBuffer, int outputOffset)
        {
            if (inputBuffer == null) throw new ArgumentNullException("inputBuffer");
            if (inputCount <= 0 || inputCount % size != 0) throw new ArgumentOutOfRangeException("inputCount");
            var data = Joined(inputBuffer, inputOffset, inputCount);
            if (HoldsBack)
            {
                held = Part(data, data.Length - size, size);
                data = Part(data, 0, data.Length - size);
            }
            var result = Next(data);
            Array.Copy(result, 0, outputBuffer, outputOffset, result.Length);
            return result.Length;
        }

        public byte[] TransformFinalBlock(byte[] inputBuffer, int inputOffset, int inputCount)
        {
            if (inputBuffer == null) throw new ArgumentNullException("inputBuffer");
            var data = Joined(inputBuffer, inputOffset, inputCount);
            if (encrypts) data = CipherPadding.Fill(data, size, padding);
            else if (data.Length % size != 0) throw new CryptographicException("The input data is not a complete block.");
            var result = Next(data);
            chain = start;
            return encrypts ? result : CipherPadding.Strip(result, size, padding);
        }

        public void Dispose()
        {
            Array.Clear(key, 0, key.Length);
        }

        private byte[] Joined(byte[] buffer, int offset, int count)
        {
            if (held == null) return Part(buffer, offset, count);
            var all = new byte[size + count];
            Array.Copy(held, all, size);
            Array.Copy(buffer, offset, all, size, count);
            held = null;
            return all;
        }

        private byte[] Next(byte[] data)
        {
            if (data.Length == 0) return data;
            var result = CipherLeaves.Transform(cipher, mode == CipherMode.ECB ? "ecb" : "cbc", encrypts, key, chain, data);
            if (mode == CipherMode.CBC) chain = Part(encrypts ? result : data, data.Length - size, size);
            return result;
        }

        private static byte[] Part(byte[] data, int start, int count)
        {
            var part = new byte[count];
            Array.Copy(data, start, part, 0, count);
            return part;
        }
    }
}
