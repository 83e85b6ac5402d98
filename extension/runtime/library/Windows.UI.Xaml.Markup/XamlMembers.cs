using System.Reflection;

namespace Windows.UI.Xaml.Markup
{
    /// <summary>Puts values into properties and collections, as far as they fit.</summary>
    internal static class XamlMembers
    {
        internal static void Set(object target, PropertyInfo property, object value)
        {
            if (value != null && property.CanWrite && property.PropertyType.IsInstanceOfType(value)) Direct.Call(() => property.SetValue(target, value));
        }

        internal static bool IsCollection(object value)
        {
            return value != null && AdderOf(value) != null;
        }

        internal static void AddTo(object collection, object item)
        {
            if (collection == null || item == null) return;
            var adder = AdderOf(collection);
            if (adder != null && adder.GetParameters()[0].ParameterType.IsInstanceOfType(item)) adder.Invoke(collection, new object[] { item });
        }

        private static MethodInfo AdderOf(object collection)
        {
            foreach (var method in collection.GetType().GetMethods())
            {
                if (method.Name == "Add" && method.GetParameters().Length == 1) return method;
            }
            return null;
        }
    }
}
