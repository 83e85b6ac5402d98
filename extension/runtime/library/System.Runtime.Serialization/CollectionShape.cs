using System.Collections;
using System.Collections.Generic;
using System.Reflection;

namespace System.Runtime.Serialization
{
    /// <summary>What a type collects, and how it is filled.</summary>
    internal sealed class CollectionShape
    {
        /// <summary>The first one that a type has says what it collects.</summary>
        private static readonly Type[] interfaces = { typeof(IDictionary<,>), typeof(IDictionary), typeof(IList<>), typeof(ICollection<>), typeof(IList), typeof(IEnumerable<>), typeof(ICollection), typeof(IEnumerable) };

        private readonly Type type;
        internal readonly Type ItemType;
        internal readonly Type KeyType;
        internal readonly Type ValueType;
        internal readonly MethodInfo Add;

        /// <summary>Null if the type is none.</summary>
        internal static CollectionShape Of(Type type)
        {
            if (type.IsArray) return new CollectionShape(type, type);
            if (PrimitiveDataContract.Find(type) != null || XmlDataContract.IsFor(type)) return null;
            // A class that says itself what its contract is may also be enumerable; one that derives from a collection is refused later.
            if (type.IsDefined(typeof(DataContractAttribute), false) && (type.BaseType == null || Of(type.BaseType) == null)) return null;
            foreach (Type definition in interfaces)
            {
                Type found = Implemented(type, definition);
                if (found != null && (!type.IsInterface || Definition(type) == definition || !IsInterface(type))) return new CollectionShape(type, found);
            }
            return null;
        }
        /// <summary>One of the interfaces that stand for collections.</summary>
        internal static bool IsInterface(Type type)
        {
            return type.IsInterface && Array.IndexOf(interfaces, Definition(type)) >= 0;
        }
        private static Type Definition(Type type)
        {
            return type.IsGenericType ? type.GetGenericTypeDefinition() : type;
        }
        private static Type Implemented(Type type, Type definition)
        {
            if (Definition(type) == definition) return type;
            foreach (Type candidate in type.GetInterfaces())
            {
                if (Definition(candidate) == definition) return candidate;
            }
            return null;
        }
        private CollectionShape(Type type, Type through)
        {
            this.type = type;
            Type[] arguments = through.IsArray ? new[] { through.GetElementType() } : through.GetGenericArguments();
            Type definition = Definition(through);
            if (definition == typeof(IDictionary) || arguments.Length == 2)
            {
                KeyType = arguments.Length == 2 ? arguments[0] : typeof(object);
                ValueType = arguments.Length == 2 ? arguments[1] : typeof(object);
            }
            else ItemType = arguments.Length == 1 ? arguments[0] : typeof(object);
            if (type.IsArray || type.IsInterface) return;
            if (definition == typeof(IEnumerable<>) || definition == typeof(IEnumerable) || definition == typeof(ICollection)) Add = type.GetMethod("Add", new[] { ItemType });
            else if (definition == typeof(ICollection<>) || definition == typeof(IList<>)) Add = typeof(ICollection<>).MakeGenericType(ItemType).GetMethod("Add");
            else Add = through.GetMethod("Add");
        }
        internal bool IsDictionary
        {
            get { return KeyType != null; }
        }
        internal bool HasConstructor
        {
            get { return BecomesArray || type.IsInterface || type.IsValueType || type.GetConstructor(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic, null, Type.EmptyTypes, null) != null; }
        }
        internal bool CanAdd
        {
            get { return BecomesArray || type.IsInterface || Add != null || typeof(IList).IsAssignableFrom(type) || typeof(IDictionary).IsAssignableFrom(type); }
        }
        /// <summary>Something to fill. Arrays, and what stands for one of the interfaces, are filled as lists and become an array.</summary>
        internal object Make()
        {
            if (BecomesArray) return Activator.CreateInstance(typeof(List<>).MakeGenericType(ItemType));
            if (!type.IsInterface) return Activator.CreateInstance(type, true);
            return KeyType == typeof(object) && !type.IsGenericType ? new Hashtable() : Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(KeyType, ValueType));
        }
        internal bool BecomesArray
        {
            get { return type.IsArray || (type.IsInterface && !IsDictionary); }
        }
        internal Array ToArray(IList list)
        {
            Array array = Array.CreateInstance(ItemType, list.Count);
            list.CopyTo(array, 0);
            return array;
        }
        internal void AddItem(object collection, object item)
        {
            IList list = collection as IList;
            if (list != null) list.Add(item);
            else DataContractMember.Call(Add, collection, item);
        }
        internal void AddEntry(object dictionary, object key, object value)
        {
            IDictionary plain = dictionary as IDictionary;
            if (plain != null) plain.Add(key, value);
            else DataContractMember.Call(Add, dictionary, key, value);
        }
        /// <summary>Keys and values of a dictionary.</summary>
        internal IEnumerable<KeyValuePair<object, object>> Entries(object dictionary)
        {
            IDictionary plain = dictionary as IDictionary;
            if (plain != null)
            {
                foreach (DictionaryEntry entry in plain) yield return new KeyValuePair<object, object>(entry.Key, entry.Value);
                yield break;
            }
            Type pair = typeof(KeyValuePair<,>).MakeGenericType(KeyType, ValueType);
            PropertyInfo key = pair.GetProperty("Key");
            PropertyInfo value = pair.GetProperty("Value");
            foreach (object entry in (IEnumerable)dictionary) yield return new KeyValuePair<object, object>(key.GetValue(entry), value.GetValue(entry));
        }
    }
}
