namespace System.Security.Cryptography
{
    /// <summary>The name of a hash algorithm.</summary>
    public struct HashAlgorithmName : IEquatable<HashAlgorithmName>
    {
        private readonly string name;

        public HashAlgorithmName(string name)
        {
            this.name = name;
        }
        public static HashAlgorithmName MD5
        {
            get { return new HashAlgorithmName("MD5"); }
        }
        public static HashAlgorithmName SHA1
        {
            get { return new HashAlgorithmName("SHA1"); }
        }
        public static HashAlgorithmName SHA256
        {
            get { return new HashAlgorithmName("SHA256"); }
        }
        public static HashAlgorithmName SHA384
        {
            get { return new HashAlgorithmName("SHA384"); }
        }
        public static HashAlgorithmName SHA512
        {
            get { return new HashAlgorithmName("SHA512"); }
        }
        public string Name
        {
            get { return name; }
        }
        public override string ToString()
        {
            return name ?? string.Empty;
        }
        public override bool Equals(object obj)
        {
            return obj is HashAlgorithmName && Equals((HashAlgorithmName)obj);
        }
        public bool Equals(HashAlgorithmName other)
        {
            return name == other.name;
        }
        public override int GetHashCode()
        {
            return name == null ? 0 : name.GetHashCode();
        }
        public static bool operator ==(HashAlgorithmName left, HashAlgorithmName right)
        {
            return left.Equals(right);
        }
        public static bool operator !=(HashAlgorithmName left, HashAlgorithmName right)
        {
            return !left.Equals(right);
        }
    }
}
