using System;
using Windows.ApplicationModel.Resources.Core;
using Windows.Foundation;
using Windows.UI.Core;

namespace Windows.ApplicationModel.Resources
{
    /// <summary>Looks up the app's translated texts; a background task has to use the view-independent form.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.resourceloader"/>
    public sealed class ResourceLoader
    {
        private readonly string name;

        public ResourceLoader() : this("Resources")
        {
        }

        public ResourceLoader(string name)
        {
            this.name = name;
        }

        public static extern string GetDefaultPriPath(string packageFullName);

        /// <summary>Only on the thread of a window; a background task asks for the other.</summary>
        public static ResourceLoader GetForCurrentView()
        {
            return GetForCurrentView("Resources");
        }

        public static ResourceLoader GetForCurrentView(string name)
        {
            if (CoreWindow.GetForCurrentThread() == null) throw WindowsError.Refuse("resources-without-view");
            return new ResourceLoader(name);
        }

        public static ResourceLoader GetForViewIndependentUse(string name)
        {
            return new ResourceLoader(name);
        }

        public static ResourceLoader GetForViewIndependentUse()
        {
            return new ResourceLoader();
        }

        public static extern string GetStringForReference(Uri uri);

        /// <summary>Empty for a text that is not there. Dots of names are slashes: <c>Greeting/Text</c>.</summary>
        public string GetString(string resource)
        {
            if (resource == null) throw new ArgumentNullException("resource");
            var slash = resource.StartsWith("/") ? resource.IndexOf('/', 1) : -1;
            if (slash > 0) return Text(resource.Substring(1, slash - 1), resource.Substring(slash + 1)) ?? "";
            return Text(name, resource) ?? "";
        }

        /// <summary>In the language that the app has chosen, else in that of the user; null when there is none.</summary>
        internal static string Text(string map, string resource)
        {
            return Text(map, resource, ResourceContext.ChosenLanguage);
        }

        /// <summary>An empty language is that of the user.</summary>
        internal static extern string Text(string map, string resource, string language);
        public extern string GetStringForUri(Uri uri);
    }
}
