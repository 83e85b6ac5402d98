namespace System
{
    /// <summary>A version of two to four numbers.</summary>
    public sealed class Version : ICloneable, IComparable, IComparable<Version>, IEquatable<Version>
    {
        private readonly int major;
        private readonly int minor;
        private readonly int build = -1;
        private readonly int revision = -1;

        public Version()
        {
        }
        public Version(int major, int minor)
        {
            Check(major, "major");
            Check(minor, "minor");
            this.major = major;
            this.minor = minor;
        }
        public Version(int major, int minor, int build) : this(major, minor)
        {
            Check(build, "build");
            this.build = build;
        }
        public Version(int major, int minor, int build, int revision) : this(major, minor, build)
        {
            Check(revision, "revision");
            this.revision = revision;
        }
        public Version(string version)
        {
            Version parsed = Parse(version);
            major = parsed.major;
            minor = parsed.minor;
            build = parsed.build;
            revision = parsed.revision;
        }
        private static void Check(int part, string name)
        {
            if (part < 0) throw new ArgumentOutOfRangeException(name, "Version's parameters must be greater than or equal to zero.");
        }
        public int Major
        {
            get { return major; }
        }
        public int Minor
        {
            get { return minor; }
        }
        public int Build
        {
            get { return build; }
        }
        public int Revision
        {
            get { return revision; }
        }
        public short MajorRevision
        {
            get { return (short)(revision >> 16); }
        }
        public short MinorRevision
        {
            get { return (short)(revision & 0xFFFF); }
        }
        public static Version Parse(string input)
        {
            if (input == null) throw new ArgumentNullException("input");
            string[] parts = input.Split('.');
            if (parts.Length < 2 || parts.Length > 4) throw new ArgumentException("Version string portion was too short or too long.", "input");
            int[] numbers = new int[parts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                numbers[i] = int.Parse(parts[i], System.Globalization.NumberStyles.Integer);
                if (numbers[i] < 0) throw new ArgumentOutOfRangeException("input", "Version's parameters must be greater than or equal to zero.");
            }
            return Of(numbers);
        }
        public static bool TryParse(string input, out Version result)
        {
            result = null;
            if (input == null) return false;
            string[] parts = input.Split('.');
            if (parts.Length < 2 || parts.Length > 4) return false;
            int[] numbers = new int[parts.Length];
            for (int i = 0; i < parts.Length; i++)
            {
                if (!int.TryParse(parts[i], out numbers[i]) || numbers[i] < 0) return false;
            }
            result = Of(numbers);
            return true;
        }
        private static Version Of(int[] numbers)
        {
            if (numbers.Length == 2) return new Version(numbers[0], numbers[1]);
            if (numbers.Length == 3) return new Version(numbers[0], numbers[1], numbers[2]);
            return new Version(numbers[0], numbers[1], numbers[2], numbers[3]);
        }
        public object Clone()
        {
            return MemberwiseClone();
        }
        public int CompareTo(object version)
        {
            if (version == null) return 1;
            Version other = version as Version;
            if (other == null) throw new ArgumentException("Object must be of type Version.");
            return CompareTo(other);
        }
        public int CompareTo(Version value)
        {
            if ((object)value == null) return 1;
            if (major != value.major) return major > value.major ? 1 : -1;
            if (minor != value.minor) return minor > value.minor ? 1 : -1;
            if (build != value.build) return build > value.build ? 1 : -1;
            if (revision != value.revision) return revision > value.revision ? 1 : -1;
            return 0;
        }
        public override bool Equals(object obj)
        {
            return Equals(obj as Version);
        }
        public bool Equals(Version obj)
        {
            return (object)obj != null && CompareTo(obj) == 0;
        }
        public override int GetHashCode()
        {
            return ((major & 0xF) << 28) | ((minor & 0xFF) << 20) | ((build & 0xFF) << 12) | (revision & 0xFFF);
        }
        public override string ToString()
        {
            if (build == -1) return ToString(2);
            return ToString(revision == -1 ? 3 : 4);
        }
        public string ToString(int fieldCount)
        {
            if (fieldCount < 0 || fieldCount > 4 || (fieldCount > 2 && build == -1) || (fieldCount > 3 && revision == -1))
            {
                throw new ArgumentException("Bounds must be between 0 and " + (build == -1 ? 2 : revision == -1 ? 3 : 4) + ".", "fieldCount");
            }
            string text = fieldCount > 0 ? major.ToString() : "";
            if (fieldCount > 1) text += "." + minor;
            if (fieldCount > 2) text += "." + build;
            if (fieldCount > 3) text += "." + revision;
            return text;
        }
        public static bool operator ==(Version v1, Version v2)
        {
            return (object)v1 == null ? (object)v2 == null : v1.Equals(v2);
        }
        public static bool operator !=(Version v1, Version v2)
        {
            return !(v1 == v2);
        }
        public static bool operator <(Version v1, Version v2)
        {
            if ((object)v1 == null) throw new ArgumentNullException("v1");
            return v1.CompareTo(v2) < 0;
        }
        public static bool operator <=(Version v1, Version v2)
        {
            if ((object)v1 == null) throw new ArgumentNullException("v1");
            return v1.CompareTo(v2) <= 0;
        }
        public static bool operator >(Version v1, Version v2)
        {
            return v2 < v1;
        }
        public static bool operator >=(Version v1, Version v2)
        {
            return v2 <= v1;
        }
    }
}
