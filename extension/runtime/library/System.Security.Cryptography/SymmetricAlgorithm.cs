namespace System.Security.Cryptography
{
    /// <summary>A cipher with one key for both directions.</summary>
    public abstract class SymmetricAlgorithm : IDisposable
    {
        protected int BlockSizeValue;
        protected int FeedbackSizeValue;
        protected byte[] IVValue;
        protected byte[] KeyValue;
        protected int KeySizeValue;
        protected KeySizes[] LegalBlockSizesValue;
        protected KeySizes[] LegalKeySizesValue;
        protected CipherMode ModeValue = CipherMode.CBC;
        protected PaddingMode PaddingValue = PaddingMode.PKCS7;

        public virtual int BlockSize
        {
            get { return BlockSizeValue; }
            set
            {
                if (!Fits(LegalBlockSizesValue, value)) throw new CryptographicException("Specified block size is not valid for this algorithm.");
                if (value != BlockSizeValue) IVValue = null;
                BlockSizeValue = value;
            }
        }

        public virtual int FeedbackSize
        {
            get { return FeedbackSizeValue; }
            set { FeedbackSizeValue = value; }
        }

        public virtual byte[] IV
        {
            get
            {
                if (IVValue == null) GenerateIV();
                return (byte[])IVValue.Clone();
            }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                if (value.Length * 8 != BlockSizeValue) throw new CryptographicException("Specified initialization vector (IV) does not match the block size for this algorithm.");
                IVValue = (byte[])value.Clone();
            }
        }

        public virtual byte[] Key
        {
            get
            {
                if (KeyValue == null) GenerateKey();
                return (byte[])KeyValue.Clone();
            }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                if (!ValidKeySize(value.Length * 8)) throw new CryptographicException("Specified key is not a valid size for this algorithm.");
                KeySizeValue = value.Length * 8;
                KeyValue = (byte[])value.Clone();
            }
        }

        public virtual int KeySize
        {
            get { return KeySizeValue; }
            set
            {
                if (!ValidKeySize(value)) throw new CryptographicException("Specified key is not a valid size for this algorithm.");
                KeySizeValue = value;
                KeyValue = null;
            }
        }

        public virtual KeySizes[] LegalBlockSizes
        {
            get { return (KeySizes[])LegalBlockSizesValue.Clone(); }
        }

        public virtual KeySizes[] LegalKeySizes
        {
            get { return (KeySizes[])LegalKeySizesValue.Clone(); }
        }

        public virtual CipherMode Mode
        {
            get { return ModeValue; }
            set
            {
                if (value != CipherMode.CBC && value != CipherMode.ECB) throw new CryptographicException("Specified cipher mode is not valid for this algorithm.");
                ModeValue = value;
            }
        }

        public virtual PaddingMode Padding
        {
            get { return PaddingValue; }
            set
            {
                if (value < PaddingMode.None || value > PaddingMode.ISO10126) throw new CryptographicException("Specified padding mode is not valid for this algorithm.");
                PaddingValue = value;
            }
        }

        public void Clear()
        {
            Dispose();
        }
        public virtual ICryptoTransform CreateDecryptor()
        {
            return CreateDecryptor(Key, IV);
        }
        public abstract ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV);
        public virtual ICryptoTransform CreateEncryptor()
        {
            return CreateEncryptor(Key, IV);
        }
        public abstract ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV);
        public void Dispose()
        {
            Dispose(true);
        }
        protected virtual void Dispose(bool disposing)
        {
            KeyValue = null;
            IVValue = null;
        }
        public abstract void GenerateIV();
        public abstract void GenerateKey();
        public bool ValidKeySize(int bitLength)
        {
            return Fits(LegalKeySizesValue, bitLength);
        }

        private static bool Fits(KeySizes[] sizes, int size)
        {
            foreach (var each in sizes)
            {
                if (each.Contains(size)) return true;
            }
            return false;
        }
    }
}
