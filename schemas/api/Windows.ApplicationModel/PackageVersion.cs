namespace Windows.ApplicationModel
{
    /// <summary>The four numbers of a package version.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.packageversion"/>
    public struct PackageVersion
    {
        public ushort Major;
        public ushort Minor;
        public ushort Build;
        public ushort Revision;
    }
}
