using Windows.System;

namespace Windows.ApplicationModel
{
    /// <summary>The identity of a package, from the Identity element of its manifest and what Windows derives from it.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.packageid"/>
    public sealed class PackageId
    {
        internal PackageId()
        {
        }

        public ProcessorArchitecture Architecture
        {
            get { return ProcessorArchitecture.X64; }
        }

        public extern string Author { get; }

        /// <summary>Name and publisher hash, the same for all versions; other apps address the app by it.</summary>
        public string FamilyName
        {
            get { return Text("familyName"); }
        }

        public string FullName
        {
            get { return Text("fullName"); }
        }

        public string Name
        {
            get { return Text("name"); }
        }

        public extern string ProductId { get; }

        public string Publisher
        {
            get { return Text("publisher"); }
        }

        public string PublisherId
        {
            get { return Text("publisherId"); }
        }

        public string ResourceId
        {
            get { return ""; }
        }

        public PackageVersion Version
        {
            get
            {
                var parts = Text("version").Split('.');
                return new PackageVersion
                {
                    Major = ushort.Parse(parts[0]),
                    Minor = ushort.Parse(parts[1]),
                    Build = ushort.Parse(parts[2]),
                    Revision = ushort.Parse(parts[3]),
                };
            }
        }

        /// <summary>A fact about the package by name.</summary>
        internal static extern string Text(string fact);
    }
}
