using System.Collections;
using System.Reflection;
using System;
using Windows.UI.Xaml.Media;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>
    /// Makes the objects of a XAML file: elements, literal values of their properties, resources with keys, and templates of data.
    /// What has to do with looks alone is left out.
    /// </summary>
    internal sealed class XamlLoader
    {
        /// <summary>Where the children of an element go, first match first.</summary>
        private static readonly string[] contentProperties = { "PrimaryCommands", "Content", "Children", "Items", "Child", "Inlines", "Sections", "Blocks", "Setters", "Flyout", "GradientStops", "KeyFrames" };

        private readonly XamlScope scope;
        private readonly XamlBinder binder;

        private XamlLoader(XamlScope scope)
        {
            this.scope = scope;
            binder = new XamlBinder(scope);
        }

        internal static void Load(object component, Uri locator)
        {
            var name = Uri.UnescapeDataString(locator.AbsolutePath).TrimStart('/').Replace(".xaml", "").Replace('/', '.');
            var root = XamlElement.OfClass(name);
            if (root == null) throw new ArgumentException("There is no XAML for the class " + name + ".");
            var loader = new XamlLoader(new XamlScope(component, Type.GetType(name, true), new XamlTypes(root)));
            loader.Fill(component, root);
            loader.binder.Finish();
            loader.binder.GiveBindings();
        }

        /// <summary>
        /// Puts what a file of the package has into a dictionary. Where it comes from is not known, so a path that goes up begins
        /// at the package too; dictionaries of packages that are not here stay empty.
        /// </summary>
        internal static void LoadDictionary(ResourceDictionary dictionary, Uri source)
        {
            var path = source.IsAbsoluteUri ? Uri.UnescapeDataString(source.AbsolutePath) : source.OriginalString;
            path = path.Replace('/', '\\').TrimStart('.', '\\');
            var root = XamlElement.OfFile(path);
            if (root == null || !root.Name.EndsWith("ResourceDictionary")) return;
            var loader = new XamlLoader(new XamlScope(dictionary, dictionary.GetType(), new XamlTypes(root)));
            loader.Fill(dictionary, root);
            loader.binder.Finish();
        }

        private void Fill(object target, XamlElement element)
        {
            var inner = target as FrameworkElement;
            if (inner != null) scope.Enter(inner);
            FillInside(target, element);
            if (inner != null) scope.Leave();
        }

        private void FillInside(object target, XamlElement element)
        {
            SetAttributes(target, element, false);
            foreach (var child in element.Children)
            {
                var dot = child.Name.IndexOf('.');
                if (child.Type == null && dot > 0) FillProperty(target, child.Name.Substring(dot + 1), child);
            }
            foreach (var child in element.Children)
            {
                if (child.Name.IndexOf('.') < 0) AddContent(target, child);
            }
            var text = element.Text;
            if (text != "" && element.Children.Length == 0) SetText(target, text);
            SetAttributes(target, element, true);
            // Texts in the language of the user take the place of those in the XAML.
            if (element["x:Uid"] != null) XamlResources.Apply(target, element["x:Uid"]);
        }

        /// <summary>What is selected can be set only when the items are there.</summary>
        private void SetAttributes(object target, XamlElement element, bool selections)
        {
            for (var i = 0; i < element.Attributes.Length; i += 2)
            {
                var name = element.Attributes[i];
                if (name.StartsWith("Selected") == selections) SetAttribute(target, name, element.Attributes[i + 1]);
            }
        }

        /// <summary>An object for the element; null for what is left out.</summary>
        private object Make(XamlElement element)
        {
            if (element.Type == "System.String") return element.Text;
            var type = element.Type == null ? null : Type.GetType(element.Type);
            if (type == null) MakeInside(element);
            if (type == null || type.IsAbstract) return null;
            if (element.Text != "" && (type.IsPrimitive || type.IsValueType || typeof(Brush).IsAssignableFrom(type))) return XamlValue.Of(element.Text, type);
            var made = MakeFrom(type, element.Text);
            if (made == null) return null;
            var template = made as DataTemplate;
            if (template != null) template.Maker = TemplateMaker(element);
            var inner = made as FrameworkElement;
            if (inner != null && scope.Innermost != null) inner.Around = scope.Innermost;
            if (!(made is FrameworkTemplate)) Fill(made, element);
            return made;
        }

        /// <summary>What nobody declares is left out, but what stands inside has names and handlers all the same.</summary>
        private void MakeInside(XamlElement element)
        {
            foreach (var child in element.Children) Make(child);
        }

        /// <summary>Some are made of their text, such as <c>FontFamily</c>; null where it takes more than that.</summary>
        private static object MakeFrom(Type type, string text)
        {
            ConstructorInfo ofText = null;
            foreach (var constructor in type.GetConstructors(XamlScope.AnyInstance))
            {
                var parameters = constructor.GetParameters();
                if (parameters.Length == 0) return Direct.Make(type);
                if (parameters.Length == 1 && parameters[0].ParameterType == typeof(string)) ofText = constructor;
            }
            object made = null;
            if (ofText != null) Direct.Call(() => made = ofText.Invoke(new object[] { text }));
            return made;
        }

        /// <summary>What stands in a template is made anew for each piece of data.</summary>
        private Func<object, FrameworkElement, FrameworkElement> TemplateMaker(XamlElement element)
        {
            var content = Array.Find(element.Children, child => child.Name.IndexOf('.') < 0);
            if (content == null) return null;
            // The elements around the template are those of now.
            var outside = new XamlScope(scope, (object)null, null);
            return (data, owner) =>
            {
                var loader = new XamlLoader(new XamlScope(outside, data, owner));
                var root = loader.MakeRoot(content, data, owner);
                if (root != null) root.BeginBindings();
                return root;
            };
        }

        private FrameworkElement MakeRoot(XamlElement content, object data, FrameworkElement owner)
        {
            var type = content.Type == null ? null : Type.GetType(content.Type);
            var root = type == null || type.IsAbstract ? null : Direct.Make(type) as FrameworkElement;
            if (root == null) return null;
            root.Around = owner;
            root.DataContext = data;
            Fill(root, content);
            binder.Finish();
            return root;
        }

        /// <summary>The inner half of <c>&lt;Grid.RowDefinitions&gt;…</c>.</summary>
        private void FillProperty(object target, string name, XamlElement element)
        {
            var property = target.GetType().GetProperty(name);
            if (property == null)
            {
                MakeInside(element);
                return;
            }
            var value = property.CanRead ? property.GetValue(target) : null;
            var resources = value as ResourceDictionary;
            foreach (var child in element.Children)
            {
                if (child.Name == "ResourceDictionary" && resources != null) Fill(resources, child);
                else if (resources != null) AddResource(resources, child);
                else if (value is IList || XamlMembers.IsCollection(value)) XamlMembers.AddTo(value, Make(child));
                else XamlMembers.Set(target, property, Make(child));
            }
            if (element.Children.Length == 0 && element.Text != "") SetLiteral(target, property, element.Text);
        }

        private void AddContent(object target, XamlElement element)
        {
            var resources = target as ResourceDictionary;
            if (resources != null)
            {
                AddResource(resources, element);
                return;
            }
            var made = Make(element);
            if (made == null) return;
            foreach (var name in contentProperties)
            {
                var property = target.GetType().GetProperty(name);
                if (property == null) continue;
                if (property.CanWrite && property.PropertyType.IsInstanceOfType(made)) XamlMembers.Set(target, property, made);
                else XamlMembers.AddTo(property.GetValue(target), made);
                return;
            }
        }

        private void AddResource(ResourceDictionary resources, XamlElement element)
        {
            var key = element["x:Key"] ?? element["x:Name"];
            var made = key == null ? null : Make(element);
            if (made != null) resources[key] = made;
        }

        private void SetAttribute(object target, string name, string value)
        {
            if (name == "x:Name" || name == "Name") scope.SetName(target, value);
            var dot = name.IndexOf('.');
            if (name.IndexOf(':') >= 0 || name == "xmlns") return;
            if (dot > 0)
            {
                SetAttached(target, name.Substring(0, dot), name.Substring(dot + 1), value);
                return;
            }
            var type = target.GetType();
            var happening = type.GetEvent(name);
            if (happening != null)
            {
                binder.AddHandler(target, happening, value);
                return;
            }
            var property = type.GetProperty(name);
            if (property != null) SetLiteral(target, property, value);
        }

        private void SetAttached(object target, string owner, string name, string value)
        {
            var type = Type.GetType("Windows.UI.Xaml.Controls." + owner) ?? Type.GetType(scope.ComponentType.Namespace + "." + owner);
            var setter = type == null ? null : type.GetMethod("Set" + name, BindingFlags.Static | BindingFlags.Public);
            if (setter == null || value.StartsWith("{")) return;
            var parameters = setter.GetParameters();
            if (parameters.Length != 2 || !parameters[0].ParameterType.IsInstanceOfType(target)) return;
            var converted = XamlValue.Of(value, parameters[1].ParameterType);
            if (converted != null) Direct.Call(() => setter.Invoke(null, new[] { target, converted }));
        }

        private void SetText(object target, string text)
        {
            var property = target.GetType().GetProperty("Text");
            if (property == null || !property.CanWrite) property = target.GetType().GetProperty("Content");
            if (property != null) SetLiteral(target, property, text);
        }

        private void SetLiteral(object target, PropertyInfo property, string text)
        {
            if (text.StartsWith("{}")) text = text.Substring(2);
            else if (text.StartsWith("{"))
            {
                var binding = BindingMarkup.Of(text);
                if (binding != null)
                {
                    binder.Bind(target, property, binding, text);
                    return;
                }
                XamlMembers.Set(target, property, scope.Resource(text));
                return;
            }
            if (property.CanWrite) XamlMembers.Set(target, property, XamlValue.Of(text, property.PropertyType));
        }
    }
}
