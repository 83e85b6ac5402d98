using System;

namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>Texts by name. Files and the maps of other packages are not among them.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcemap"/>
    public sealed class ResourceMap
    {
        private readonly string path;

        internal ResourceMap(string path)
        {
            this.path = path;
        }

        public Uri Uri
        {
            get { return new Uri("ms-resource:///" + path); }
        }

        /// <summary>The part with that name, such as <c>Resources</c>.</summary>
        public ResourceMap GetSubtree(string reference)
        {
            if (reference == null) throw new ArgumentNullException("reference");
            return new ResourceMap(path + reference.Trim('/') + "/");
        }

        /// <summary>Null for a text that is not there.</summary>
        public ResourceCandidate GetValue(string resource)
        {
            return GetValue(resource, ResourceManager.Current.DefaultContext);
        }

        public ResourceCandidate GetValue(string resource, ResourceContext context)
        {
            if (resource == null) throw new ArgumentNullException("resource");
            if (context == null) throw new ArgumentNullException("context");
            var full = path + resource.Replace("ms-resource:///", "").Trim('/');
            var slash = full.IndexOf('/');
            if (slash < 0) return null;
            foreach (var language in context.Languages)
            {
                var text = TextIn(full.Substring(0, slash), full.Substring(slash + 1), language);
                if (text != null) return new ResourceCandidate(text);
            }
            return null;
        }

        /// <summary>Null when there is none.</summary>
        private static extern string TextIn(string map, string resource, string language);
    }
}
