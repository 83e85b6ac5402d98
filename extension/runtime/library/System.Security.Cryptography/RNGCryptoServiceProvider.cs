namespace System.Security.Cryptography
{
    /// <summary>Random bytes; in the simulation they repeat with the seed of the run.</summary>
    public sealed class RNGCryptoServiceProvider : RandomNumberGenerator
    {
        public override void GetBytes(byte[] data)
        {
            if (data == null) throw new ArgumentNullException("data");
            HashLeaves.Fill(data, 0, data.Length);
        }
    }
}
