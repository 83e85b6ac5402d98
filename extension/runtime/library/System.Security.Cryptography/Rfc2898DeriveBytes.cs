using System.Text;

namespace System.Security.Cryptography
{
    /// <summary>Makes keys of a password (PBKDF2).</summary>
    public class Rfc2898DeriveBytes : DeriveBytes
    {
        private readonly byte[] password;
        private byte[] salt;
        private int iterations;
        private int given;

        public Rfc2898DeriveBytes(string password, byte[] salt) : this(password, salt, 1000)
        {
        }
        public Rfc2898DeriveBytes(string password, byte[] salt, int iterations) : this(password, salt, iterations, HashAlgorithmName.SHA1)
        {
        }
        public Rfc2898DeriveBytes(string password, byte[] salt, int iterations, HashAlgorithmName hashAlgorithm) : this(Encoding.UTF8.GetBytes(password), salt, iterations, hashAlgorithm)
        {
        }
        public Rfc2898DeriveBytes(byte[] password, byte[] salt, int iterations) : this(password, salt, iterations, HashAlgorithmName.SHA1)
        {
        }
        public Rfc2898DeriveBytes(byte[] password, byte[] salt, int iterations, HashAlgorithmName hashAlgorithm)
        {
            if (password == null) throw new ArgumentNullException("password");
            this.password = password;
            HashAlgorithm = hashAlgorithm;
            Salt = salt;
            IterationCount = iterations;
        }
        public HashAlgorithmName HashAlgorithm { get; private set; }
        public int IterationCount
        {
            get { return iterations; }
            set
            {
                if (value <= 0) throw new ArgumentOutOfRangeException("value", "Positive number required.");
                iterations = value;
                given = 0;
            }
        }
        public byte[] Salt
        {
            get { return (byte[])salt.Clone(); }
            set
            {
                if (value == null) throw new ArgumentNullException("value");
                if (value.Length < 8) throw new ArgumentException("Salt is not at least eight bytes.");
                salt = (byte[])value.Clone();
                given = 0;
            }
        }
        /// <summary>The next bytes of the key.</summary>
        public override byte[] GetBytes(int cb)
        {
            if (cb <= 0) throw new ArgumentOutOfRangeException("cb", "Positive number required.");
            byte[] all = HashLeaves.Derive(HashAlgorithm.Name, password, salt, iterations, given + cb);
            byte[] bytes = new byte[cb];
            Buffer.BlockCopy(all, given, bytes, 0, cb);
            given += cb;
            return bytes;
        }
        public override void Reset()
        {
            given = 0;
        }
    }
}
