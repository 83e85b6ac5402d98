using System.Collections.Generic;
using System.Xml;

namespace System.Runtime.Serialization
{
    /// <summary>The contracts that may stand for others: what is built in, what the objects around name, and what the serializer was given.</summary>
    internal sealed class KnownDataContracts
    {
        private readonly Dictionary<XmlQualifiedName, DataContract> given;
        private readonly DataContract root;
        private readonly Stack<DataContract> around = new Stack<DataContract>();

        internal KnownDataContracts(Dictionary<XmlQualifiedName, DataContract> given, DataContract root)
        {
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
            if (given.TryGetValue(name, out found)) return found;
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
        internal static SerializationException TooMany(int most)
        {
            return new SerializationException("Maximum number of items that can be serialized or deserialized in an object graph is '" + most + "'. Change the object graph or increase the MaxItemsInObjectGraph quota. ");
        }
    }
}
