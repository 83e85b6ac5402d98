using System;

namespace Windows.ApplicationModel.Resources.Core
{
    /// <summary>Resources below some name. Only texts are simulated, which are looked up by their path.</summary>
    /// <seealso href="https://learn.microsoft.com/uwp/api/windows.applicationmodel.resources.core.resourcemap"/>
    public sealed class ResourceMap
    {
        private readonly string path;

        internal ResourceMap(string path)
        {
            this.path = path;
        }

        public ResourceMap GetSubtree(string reference)
        {
            if (reference == null) throw new ArgumentNullException("reference");
            return new ResourceMap(path + reference.Trim('/') + "/");
        }

        public ResourceCandidate GetValue(string resource)
        {
            return Find(resource, ResourceContext.ChosenLanguage);
        }

        /// <summary>Null when there is none.</summary>
        public ResourceCandidate GetValue(string resource, ResourceContext context)
        {
            if (context == null) throw new ArgumentNullException("context");
            return Find(resource, context.Languages[0]);
        }

        private ResourceCandidate Find(string resource, string language)
        {
            if (resource == null) throw new ArgumentNullException("resource");
            var full = path + resource.Trim('/');
            var slash = full.IndexOf('/');
            var text = slash < 0 ? null : ResourceLoader.Text(full.Substring(0, slash), full.Substring(slash + 1), language);
            return text == null ? null : new ResourceCandidate(text);
        }
    }
}
