import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.KeyGenerator;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import javax.crypto.spec.IvParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The JDK's own view of the cryptography of SaaS V1: one case a line on standard input, the name of the case and its
 * fields in hex, parted by tabs; one answer a line on standard output.
 */
class LegacyCrypto {
  public static void main(String[] args) throws Exception {
    BufferedReader input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.US_ASCII));
    for (String line = input.readLine(); line != null; line = input.readLine()) {
      String[] parts = line.split("\t", -1);
      byte[][] fields =
          Arrays.stream(parts).skip(1).map(HexFormat.of()::parseHex).toArray(byte[][]::new);
      System.out.println(answer(parts[0], fields));
    }
  }

  static String answer(String name, byte[][] fields) throws Exception {
    switch (name) {
      case "key":
        return HexFormat.of().formatHex(aesKey(fields[0], fields[1]).getEncoded());
      case "encrypt":
        return encrypt(fields[0], fields[1], fields[2], fields[3]);
      case "decrypt":
        return HexFormat.of().formatHex(decrypt(fields[0], fields[1], text(fields[2])));
      case "token":
        return token(fields, false);
      case "kit-token":
        return token(fields, true);
      case "oaep":
        return oaep(fields[0], text(fields[1]), fields[2]);
      default:
        throw new IllegalArgumentException(name);
    }
  }

  static SecretKey aesKey(byte[] accessKey, byte[] bits) throws Exception {
    SecureRandom random = SecureRandom.getInstance("SHA1PRNG", "SUN");
    random.setSeed(accessKey);
    KeyGenerator generator = KeyGenerator.getInstance("AES");
    generator.init(Integer.parseInt(text(bits)), random);
    return generator.generateKey();
  }

  static String encrypt(byte[] accessKey, byte[] bits, byte[] iv, byte[] plain) throws Exception {
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(Cipher.ENCRYPT_MODE, aesKey(accessKey, bits), new IvParameterSpec(iv));
    return text(iv) + Base64.getEncoder().encodeToString(cipher.doFinal(plain));
  }

  static byte[] decrypt(byte[] accessKey, byte[] bits, String value) throws Exception {
    byte[] iv = value.substring(0, 16).getBytes(StandardCharsets.UTF_8);
    Cipher cipher = Cipher.getInstance("AES/CBC/PKCS5Padding");
    cipher.init(Cipher.DECRYPT_MODE, aesKey(accessKey, bits), new IvParameterSpec(iv));
    return cipher.doFinal(Base64.getDecoder().decode(value.substring(16)));
  }

  /** The fields are the access key, then names and values in turn. */
  static String token(byte[][] fields, boolean withoutBlanks) throws Exception {
    Map<String, String> parameters = new TreeMap<>();
    for (int i = 1; i < fields.length; i += 2) parameters.put(text(fields[i]), text(fields[i + 1]));
    String joined =
        parameters.entrySet().stream()
            .filter(entry -> !(withoutBlanks && isBlank(entry.getValue())))
            .map(entry -> entry.getKey() + "=" + entry.getValue())
            .collect(Collectors.joining("&"));
    String key = text(fields[0]) + parameters.getOrDefault("timeStamp", "");
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
    return Base64.getEncoder().encodeToString(mac.doFinal(joined.getBytes(StandardCharsets.UTF_8)));
  }

  static boolean isBlank(String value) {
    return value.chars().allMatch(Character::isWhitespace);
  }

  /** Padding by its name alone, as most senders write it: the mask's digest is then Java's default. */
  static String oaep(byte[] publicKey, String digest, byte[] plain) throws Exception {
    PublicKey key = KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(publicKey));
    Cipher cipher = Cipher.getInstance("RSA/ECB/OAEPWith" + digest + "AndMGF1Padding");
    cipher.init(Cipher.ENCRYPT_MODE, key);
    return Base64.getEncoder().encodeToString(cipher.doFinal(plain));
  }

  static String text(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
