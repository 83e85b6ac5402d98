using System;
using System.Collections.Generic;

namespace System.Reflection
{
    /// <summary>Finds attributes and makes them: each time anew, as .NET does.</summary>
    internal static class AttributeLists
    {
        /// <summary>Types of the attributes that are written on a member, parameter or assembly.</summary>
        internal static extern Type[] TypesOn(object owner);
        /// <summary>Runs the constructor of one of them and sets what it names.</summary>
        internal static extern object Make(object owner, int index);
        /// <summary>What `owner` overrides, or its base class; null when there is none.</summary>
        private static extern object BaseOf(object owner);

        internal static object[] Get(object owner, Type wanted, bool inherit)
        {
            List<object> found = new List<object>();
            foreach (Place place in Places(owner, wanted, inherit)) found.Add(Make(place.Owner, place.Index));
            object[] result = (object[])Array.CreateInstance(wanted.IsValueType || wanted.IsGenericTypeDefinition ? typeof(object) : wanted, found.Count);
            for (int i = 0; i < result.Length; i++) result[i] = found[i];
            return result;
        }
        internal static bool Has(object owner, Type wanted, bool inherit)
        {
            return Places(owner, wanted, inherit).Count > 0;
        }
        /// <summary>The only one; null for none.</summary>
        internal static Attribute Single(object owner, Type wanted, bool inherit)
        {
            List<Place> places = Places(owner, wanted, inherit);
            if (places.Count == 0) return null;
            if (places.Count > 1) throw new AmbiguousMatchException("Multiple custom attributes of the same type found.");
            return (Attribute)Make(places[0].Owner, places[0].Index);
        }

        private static List<Place> Places(object owner, Type wanted, bool inherit)
        {
            if (wanted == null) throw new ArgumentNullException("attributeType");
            if (wanted != typeof(object) && wanted != typeof(Attribute) && !wanted.IsInterface && !wanted.IsSubclassOf(typeof(Attribute)))
                throw new ArgumentException("Type passed in must be derived from System.Attribute or System.Attribute itself.");
            List<Place> places = new List<Place>();
            List<Type> seen = new List<Type>();
            for (object level = owner; level != null; level = inherit ? BaseOf(level) : null)
            {
                Type[] types = TypesOn(level);
                int before = seen.Count;
                for (int i = 0; i < types.Length; i++)
                {
                    if (!wanted.IsAssignableFrom(types[i])) continue;
                    if (level != owner && !ComesDown(types[i], seen, before)) continue;
                    seen.Add(types[i]);
                    places.Add(new Place(level, i));
                }
            }
            return places;
        }
        private static bool ComesDown(Type attribute, List<Type> seen, int nearer)
        {
            AttributeUsageAttribute usage = UsageOf(attribute);
            if (usage == null) return seen.IndexOf(attribute, 0, nearer) < 0;
            return usage.Inherited && (usage.AllowMultiple || seen.IndexOf(attribute, 0, nearer) < 0);
        }
        private static AttributeUsageAttribute UsageOf(Type attribute)
        {
            for (Type type = attribute; type != null; type = type.BaseType)
            {
                int at = Array.IndexOf(TypesOn(type), typeof(AttributeUsageAttribute));
                if (at >= 0) return (AttributeUsageAttribute)Make(type, at);
            }
            return null;
        }

        private sealed class Place
        {
            internal readonly object Owner;
            internal readonly int Index;
            internal Place(object owner, int index)
            {
                Owner = owner;
                Index = index;
            }
        }
    }
}
