namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>The resources of the app.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcemanager"/>
    public sealed class ResourceManager
    {
        private static ResourceManager current;

        private ResourceManager()
        {
            DefaultContext = new ResourceContext();
            MainResourceMap = new ResourceMap("");
        }

        public static ResourceManager Current
        {
            get { return current ?? (current = new ResourceManager()); }
        }

        public ResourceContext DefaultContext { get; private set; }

        /// <summary>That of the package; its first names are those of .resw files.</summary>
        public ResourceMap MainResourceMap { get; private set; }
    }
}
