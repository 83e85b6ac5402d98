namespace System
{
    /// <summary>Kind and version of an operating system.</summary>
    public sealed class OperatingSystem
    {
        public OperatingSystem(PlatformID platform, Version version)
        {
            Platform = platform;
            Version = version;
        }
        public PlatformID Platform { get; private set; }
        public Version Version { get; private set; }
        public string VersionString
        {
            get { return "Microsoft Windows NT " + Version; }
        }
        public override string ToString()
        {
            return VersionString;
        }
    }
}
