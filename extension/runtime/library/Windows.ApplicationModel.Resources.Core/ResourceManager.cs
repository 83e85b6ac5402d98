namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>The texts of the app, in all its languages.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcemanager"/>
    public sealed class ResourceManager
    {
        private static readonly ResourceManager current = new ResourceManager();

        private ResourceManager()
        {
        }

        public static ResourceManager Current
        {
            get { return current; }
        }

        /// <summary>What is asked where no context is given.</summary>
        public ResourceContext DefaultContext { get; } = new ResourceContext();
        /// <summary>The texts of the app: <c>Resources/Greeting</c>.</summary>
        public ResourceMap MainResourceMap { get; } = new ResourceMap("");
    }
}
