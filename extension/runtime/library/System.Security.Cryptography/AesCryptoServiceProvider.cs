namespace System.Security.Cryptography
{
    /// <summary>Aes, as Windows computes it.</summary>
    public sealed class AesCryptoServiceProvider : Aes
    {
        public override ICryptoTransform CreateDecryptor(byte[] rgbKey, byte[] rgbIV)
        {
            return new BlockCipher("AES", this, false, rgbKey, rgbIV);
        }
        public override ICryptoTransform CreateEncryptor(byte[] rgbKey, byte[] rgbIV)
        {
            return new BlockCipher("AES", this, true, rgbKey, rgbIV);
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
