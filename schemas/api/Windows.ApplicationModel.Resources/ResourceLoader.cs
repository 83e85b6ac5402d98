using System;

namespace Windows.ApplicationModel.Resources
{
    /// <summary>Looks up the app's translated texts; a background task has to use the view-independent form.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.resourceloader"/>
    public sealed class ResourceLoader
    {
        public extern ResourceLoader();
        public extern ResourceLoader(string name);
        public static extern string GetDefaultPriPath(string packageFullName);
        /// <summary>A loader for the current view; throws on a thread without one, as in a background task.</summary>
        /// <exception cref="Exception">The calling thread has no view.</exception>
        public static extern ResourceLoader GetForCurrentView();
        /// <summary>A loader for the current view; throws on a thread without one, as in a background task.</summary>
        /// <exception cref="Exception">The calling thread has no view.</exception>
        public static extern ResourceLoader GetForCurrentView(string name);
        /// <summary>A loader that needs no view.</summary>
        public static extern ResourceLoader GetForViewIndependentUse(string name);
        /// <summary>A loader that needs no view.</summary>
        public static extern ResourceLoader GetForViewIndependentUse();
        public static extern string GetStringForReference(Uri uri);
        /// <summary>The text with this name, or an empty text.</summary>
        public extern string GetString(string resource);
        public extern string GetStringForUri(Uri uri);
    }
}
