namespace System.Security.Cryptography
{
    /// <summary>TripleDES, as Windows computes it.</summary>
    public sealed class TripleDESCryptoServiceProvider : TripleDES
    {
        public override ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
        {
            return new BlockCipher("3DES", this, false, rgbKey, rgbIV);
        }
        public override ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
        {
            return new BlockCipher("3DES", this, true, rgbKey, rgbIV);
        }
        public override void GenerateIV()
        {
            IVValue = RandomNumberGenerator.GetBytes(BlockSizeValue / 8);
        }
        public override void GenerateKey()
        {
            KeyValue = RandomNumberGenerator.GetBytes(KeySizeValue / 8);
        }
    }
}
