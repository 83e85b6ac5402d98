using Windows.System;

namespace Windows.ApplicationModel
{
    /// <summary>The identity of a package, from the Identity element of its manifest and what Windows derives from it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.packageid"/>
    public sealed class PackageId
    {
        private extern PackageId();
        public extern ProcessorArchitecture Architecture { get; }
        public extern string Author { get; }
        /// <summary>Name and publisher hash, the same for all versions; other apps address the app by it.</summary>
        public extern string FamilyName { get; }
        public extern string FullName { get; }
        public extern string Name { get; }
        public extern string ProductId { get; }
        public extern string Publisher { get; }
        public extern string PublisherId { get; }
        public extern string ResourceId { get; }
        public extern PackageVersion Version { get; }
    }
}
