using System.Collections.Generic;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>The contracts that may stand for others: what is built in, what the objects around name, and what the serializer was given.</summary>
    internal sealed class KnownDataContracts
    {
        private readonly Func<Dictionary<XmlQualifiedName, DataContract>> given;
        private readonly DataContract root;
        private readonly Stack<DataContract> around = new Stack<DataContract>();

        /// <summary>Names types in place of their contracts; null if there is none.</summary>
        internal readonly DataContractResolver Resolver;

        /// <param name="given">Asked only when nothing else knows a name.</param>
        internal KnownDataContracts(Func<Dictionary<XmlQualifiedName, DataContract>> given, DataContract root, DataContractResolver resolver)
        {
            Resolver = resolver;
            this.given = given;
            this.root = root;
        }
        /// <summary>From here on, what the contract names is known.</summary>
        internal void Enter(DataContract contract)
        {
            around.Push(contract);
        }
        internal void Leave()
        {
            around.Pop();
        }
        /// <summary>Null if nothing is known by that name.</summary>
        internal DataContract Find(XmlQualifiedName name)
        {
            DataContract found = PrimitiveDataContract.Find(name);
            if (found != null) return found;
            foreach (DataContract contract in around)
            {
                if (contract.KnownContracts.TryGetValue(name, out found)) return found;
            }
            if (given().TryGetValue(name, out found)) return found;
            for (DataContract candidate = root; candidate != null;)
            {
                if (candidate.Name == name.Name && candidate.Namespace == name.Namespace) return candidate;
                CollectionDataContract collection = candidate as CollectionDataContract;
                candidate = collection == null || collection.ItemType == null ? null : DataContract.Of(collection.ItemType);
            }
            return null;
        }
        internal bool Contains(DataContract contract)
        {
            DataContract found = Find(new XmlQualifiedName(contract.Name, contract.Namespace));
            return found != null && found.Type == contract.Type;
        }
        /// <summary>The name that the resolver gives a type.</summary>
        internal XmlQualifiedName Resolved(Type type, Type declared)
        {
            XmlDictionaryString name;
            XmlDictionaryString ns;
            if (!Resolver.TryResolveType(type, declared, new KnownContractResolver(this), out name, out ns))
                throw new SerializationException("An object of type '" + Resolver.GetType().FullName + "' which derives from DataContractResolver returned false from its TryResolveType method when attempting to resolve the name for an object of type '" + type.FullName + "', indicating that the resolution failed. Change the TryResolveType implementation to return true.");
            return new XmlQualifiedName(name.Value, ns.Value);
        }
        /// <summary>The contract that a name stands for where a type is declared; null if there is none.</summary>
        internal DataContract Find(XmlQualifiedName name, Type declared)
        {
            if (Resolver == null) return Find(name);
            Type type = Resolver.ResolveName(name.Name, name.Namespace, declared, new KnownContractResolver(this));
            return type == null ? null : DataContract.Of(type);
        }
        /// <summary>The names that contracts have without a resolver.</summary>
        private sealed class KnownContractResolver : DataContractResolver
        {
            private readonly KnownDataContracts known;

            internal KnownContractResolver(KnownDataContracts known)
            {
                this.known = known;
            }
            public override bool TryResolveType(Type type, Type declaredType, DataContractResolver knownTypeResolver, out XmlDictionaryString typeName, out XmlDictionaryString typeNamespace)
            {
                DataContract contract = type == null ? null : DataContract.Of(type);
                bool isKnown = contract != null && known.Contains(contract);
                XmlDictionary names = new XmlDictionary();
                typeName = isKnown ? names.Add(contract.Name) : null;
                typeNamespace = isKnown ? names.Add(contract.Namespace) : null;
                return isKnown;
            }
            public override Type ResolveName(string typeName, string typeNamespace, Type declaredType, DataContractResolver knownTypeResolver)
            {
                DataContract contract = typeName == null || typeNamespace == null ? null : known.Find(new XmlQualifiedName(typeName, typeNamespace));
                return contract == null ? null : contract.Type;
            }
        }
        internal static SerializationException TooMany(int most)
        {
            return new SerializationException("Maximum number of items that can be serialized or deserialized in an object graph is '" + most + "'.");
        }
    }
}
