using Windows.ApplicationModel.Resources;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>Texts that resource files give to elements with a Uid.</summary>
    internal static class XamlResources
    {
        /// <summary>Sets the properties that the app's resources name for the Uid: <c>Greeting.Text</c>.</summary>
        internal static void Apply(object target, string uid)
        {
            foreach (var property in target.GetType().GetProperties())
            {
                if (!property.CanWrite || property.PropertyType != typeof(string) && property.PropertyType != typeof(object)) continue;
                var text = ResourceLoader.Text("Resources", uid + "/" + property.Name);
                if (text != null) property.SetValue(target, text);
            }
        }
    }
}
