package tenantpath.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import tenantpath.decisions.DecisionsFile;
import tenantpath.source.InputFile;

/** Reads the text of a decisions file. */
final class DecisionsInput {
  /** People write it; what is larger is some other file. */
  private static final int LARGEST = 2 << 20;

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private DecisionsInput() {}

  static DecisionsFile read(Path path) throws Refusal {
    InputFile file = InputFile.of(path);
    if (file.isFolder()) {
      throw Refusal.usage("--decisions: " + path + " is a folder.");
    }
    try (InputStream in = file.open()) {
      byte[] bytes = in.readNBytes(LARGEST + 1);
      if (bytes.length > LARGEST) {
        throw Refusal.decisions(path + " is larger than 2 MB: it is no decisions file.");
      }
      return new DecisionsFile(file.name(), text(bytes));
    } catch (CharacterCodingException e) {
      throw Refusal.decisions(path + " is not UTF-8.");
    } catch (NoSuchFileException e) {
      throw Refusal.usage("--decisions: there is no file " + path + ".");
    } catch (IOException e) {
      throw Refusal.usage("--decisions: " + path + " cannot be read: " + e.getMessage() + ".");
    }
  }

  private static String text(byte[] bytes) throws CharacterCodingException {
    String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
  }
}
